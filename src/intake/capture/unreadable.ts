/** What a person is told when a path can't be opened or its bytes can't be had. */
export interface Unreadable {
  readonly reason: string;
  readonly advice: string;
}

const BY_CODE: Readonly<Record<string, Unreadable>> = {
  ENOENT: { reason: 'there is no such file', advice: 'Check the path' },
  ENOTDIR: { reason: 'there is no such file', advice: 'Check the path' },
  EACCES: { reason: 'it may not be read', advice: 'Give yourself permission to read it' },
  EPERM: { reason: 'it may not be read', advice: 'Give yourself permission to read it' },
  EISDIR: { reason: 'it is a folder', advice: 'Name a file in it' },
  ELOOP: { reason: 'it is a link that leads back to itself', advice: 'Remove the link' },
  ENAMETOOLONG: { reason: 'its path is too long', advice: 'Move it to a folder nearer the top' },
  EMFILE: { reason: 'too many files are open', advice: 'Close other programs and try again' },
  EIO: { reason: 'the disk fails to give its bytes', advice: 'Check the disk' },
  Z_DATA_ERROR: { reason: 'its gzip data is damaged', advice: 'Get the file again' },
  Z_BUF_ERROR: { reason: 'its gzip data is cut off', advice: 'Get the file again' },
  READOUT_INFLATES: {
    reason: 'it unpacks to more than text ever does',
    advice: 'Unpack it yourself if you trust it',
  },
};

/** For errors of the system and of unpacking, known by their code. Anything else is a bug and thrown on. */
export function whyUnreadable(error: unknown): Unreadable {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (!code) throw error;
  return BY_CODE[code] ?? { reason: `the system refuses it (${code})`, advice: 'Try to open it yourself' };
}
