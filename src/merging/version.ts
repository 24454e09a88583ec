/** Raise it when the same articles may be grouped otherwise: stores that others made are merged anew. */
export const MERGING_VERSION = 18;
