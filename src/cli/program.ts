import { Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from './context.ts';
import type { DossierSettings } from './dossier.ts';
import { EXIT_HELP, type ExitCode } from './exit.ts';
import { terminalOutput } from './output.ts';
import type { StoriesSettings } from './stories.ts';

interface Setting {
  readonly version: string;
  readonly stop: AbortSignal;
  /** Called with the exit code of the command that ran. */
  end(code: ExitCode): void;
}

/** Every command is loaded when it runs, not before: `--help` loads none. */
export function programFor(setting: Setting): Command {
  const program = new Command('readout')
    .description('Keeps the record of diplomacy as the news reports it, with the words every item rests on.')
    .version(setting.version)
    .option('--store <file>', 'the file that keeps the record', 'readout.db')
    .option('--json', 'write JSON, for other programs')
    .option('--debug', 'show where an error happened')
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText(
      'after',
      examples(['readout add coverage/', 'readout dossier "Norway, Vietnam"', 'readout serve']),
    )
    .addHelpText('after', `\n${EXIT_HELP}`);

  const run =
    <A extends unknown[]>(work: (context: Context, ...args: A) => Promise<ExitCode>) =>
    async (...args: [...A, Command]) => {
      const { store, json = false } = program.opts<{ store: string; json?: boolean }>();
      const context: Context = { store, output: terminalOutput(json), stop: setting.stop };
      setting.end(await work(context, ...(args.slice(0, -1) as A)));
    };
  const command = (usage: string, description: string, ...lines: string[]): Command =>
    program.command(usage).description(description).addHelpText('after', examples(lines));

  command(
    'add <path...>',
    'read articles into the record: files, folders, or - for standard input',
    'readout add coverage/',
    'readout add readout.html agency.txt feed.jsonl.gz',
    'pbpaste | readout add -',
  ).action(
    run(async (context, paths: string[], _options: object) => (await import('./add.ts')).add(context, paths)),
  );

  command(
    'dossier <scope>',
    'show what the record holds on states, people or organisations',
    'readout dossier "Norway, Vietnam"',
    'readout dossier "Ingrid Solbakk" --since 2025-01-01 --format html -o solbakk.html',
  )
    .addOption(new Option('--format <format>', 'what to write').choices(['md', 'html', 'json']).default('md'))
    .addOption(dayOption('--since <day>', 'leave out what ended before this day'))
    .addOption(dayOption('--until <day>', 'leave out what began after this day'))
    .addOption(dayOption('--as-of <day>', 'judge deadlines on this day (default: today)'))
    .option('-o, --output <file>', 'write to a file')
    .action(
      run(async (context, scope: string, options: DossierSettings) =>
        (await import('./dossier.ts')).showDossier(context, scope, options),
      ),
    );

  command(
    'show <id>',
    'show a record item, an annotation or an article, with its words in their context',
    'readout show 3f9a1c',
  ).action(
    run(async (context, id: string, _options: object) => (await import('./show.ts')).show(context, id)),
  );

  command(
    'why <id>',
    'tell why the reports of a record item were merged, and what was kept apart from it',
    'readout why 3f9a1c',
  ).action(run(async (context, id: string, _options: object) => (await import('./why.ts')).why(context, id)));

  command(
    'search <words...>',
    'find articles and record items that hold all the words',
    'readout search halal certification',
    'readout search \'"joint commission" sanction*\'',
  )
    .addOption(new Option('--limit <count>', 'the most to show of each').default(20).argParser(count))
    .action(
      run(async (context, words: string[], { limit }: { limit: number }) =>
        (await import('./search.ts')).search(context, words.join(' '), limit),
      ),
    );

  command(
    'stories',
    'list what the articles tell of, those of the same events together',
    'readout stories',
    'readout stories --since 2025-02-01 --until 2025-02-28',
  )
    .addOption(dayOption('--since <day>', 'leave out articles from before this day, and undated ones'))
    .addOption(dayOption('--until <day>', 'leave out articles from after this day, and undated ones'))
    .action(
      run(async (context, options: StoriesSettings) =>
        (await import('./stories.ts')).stories(context, options),
      ),
    );

  command(
    'revisions [article]',
    'tell what changed where a page was captured again with other words',
    'readout revisions',
    'readout revisions 3f9a1c',
  ).action(
    run(async (context, article: string | undefined, _options: object) =>
      (await import('./revisions.ts')).revisions(context, article),
    ),
  );

  command(
    'alias [name] [whose]',
    'take a name for somebody’s in the record; without names, list what was taken so',
    'readout alias "Okello" "Tomas Okello"',
    'readout alias --remove "Okello"',
  )
    .option('--remove', 'let the name stand for itself again')
    .action(
      run(
        async (context, name: string | undefined, whose: string | undefined, options: { remove?: boolean }) =>
          (await import('./alias.ts')).alias(context, name, whose, options),
      ),
    );

  command(
    'problems',
    'list what could not be read, and every doubt with its place',
    'readout problems',
    'readout problems --json | jq .reason',
  ).action(run(async (context, _options: object) => (await import('./problems.ts')).problems(context)));

  command(
    'verify',
    'read every article again from its bytes, and check every quote of the record against it',
    'readout verify',
  ).action(run(async (context, _options: object) => (await import('./verify.ts')).verify(context)));

  command(
    'remove <article>',
    'take an article out: the record becomes what it would be without it',
    'readout remove 3f9a1c',
  ).action(
    run(async (context, id: string, _options: object) => (await import('./remove.ts')).remove(context, id)),
  );

  command(
    'export',
    'write the whole record, the same bytes for the same articles whatever their order',
    'readout export > record.jsonl',
  )
    .addOption(new Option('--format <format>', 'what to write').choices(['jsonl']).default('jsonl'))
    .action(run(async (context, _options: object) => (await import('./export.ts')).exportRecord(context)));

  command('serve', 'show the record in the browser', 'readout serve', 'readout serve --port 8080')
    .addOption(new Option('--port <port>', 'the next free one is taken').default(4310).argParser(portOf))
    .action(
      run(async (context, { port }: { port: number }) => (await import('./serve.ts')).serve(context, port)),
    );
  return program;
}

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}

function dayOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((given) => {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given));
    if (!isDay || new Date(given).toISOString().slice(0, 10) !== given) {
      throw new InvalidArgumentError('Give a day as 2025-05-14.');
    }
    return given;
  });
}

function portOf(given: string): number {
  const port = count(given);
  if (port > 65_535) throw new InvalidArgumentError('Ports end at 65535.');
  return port;
}

function count(given: string): number {
  if (!/^\d{1,5}$/.test(given)) throw new InvalidArgumentError('Give a whole number.');
  return Number(given);
}
