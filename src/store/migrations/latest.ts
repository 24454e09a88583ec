/** The name of the last migration: stands alone so that an up-to-date store opens without loading the others. */
export const LATEST_MIGRATION = '0006-aliases';
