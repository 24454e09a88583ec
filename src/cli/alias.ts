import type { Entity } from '../model/index.ts';
import { type EntityKey, entityKindOf, entityNameOf, fold } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { type Context, withStore } from './context.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { plain } from './output.ts';

/** Takes a name for somebody's in the record, or no longer; without names, lists what was taken so. */
export async function alias(
  context: Context,
  name: string | undefined,
  whose: string | undefined,
  { remove = false }: { remove?: boolean },
): Promise<ExitCode> {
  return withStore(context, async (store) => {
    const { output } = context;
    const known = await store.aliases();
    if (name === undefined) {
      for (const { alias, entity } of known)
        output.out(
          output.json
            ? JSON.stringify({ alias, entity })
            : `${named(alias)} is ${named(entity)} (${entityKindOf(entity)})`,
        );
      if (known.length === 0 && !output.json) output.note('No names were taken for another’s.');
      return EXIT.fine;
    }
    if (remove) {
      const own = known.filter((one) => entityNameOf(one.alias) === fold(name));
      if (own.length === 0)
        throw new CommandError(
          `“${name}” isn’t taken for anybody’s name; \`readout alias\` lists those that are`,
        );
      for (const { alias } of own) await store.setAlias(alias, null);
      output.note(`“${plain(name)}” stands for itself again.`);
      return EXIT.fine;
    }
    if (whose === undefined)
      throw new CommandError(`say whose name “${name}” is, as in \`readout alias "${name}" "Full Name"\``);
    const entity = await entityNamed(store, whose);
    const key = mainKeyOf(entity);
    const alias = `${entity.kind}/${fold(name)}` as EntityKey;
    if (entity.keys.includes(alias))
      throw new CommandError(`“${name}” is ${entity.name} in the record already`);
    await store.setAlias(alias, key);
    output.note(
      `“${plain(name)}” is ${plain(entity.name)} from now on; \`readout alias --remove\` takes it back.`,
    );
    return EXIT.fine;
  });
}

async function entityNamed(store: Store, name: string): Promise<Entity> {
  const bearers = (await store.records('entity')).filter(({ names, keys }) =>
    [...names.map(fold), ...keys.map(entityNameOf)].includes(fold(name)),
  );
  const [one, ...others] = bearers;
  if (!one) throw new CommandError(`the record knows nobody called “${name}”`);
  if (others.length > 0)
    throw new CommandError(
      `${bearers.length} bear the name “${name}”: ${bearers.map((entity) => entity.name).join(', ')}; give the full name`,
    );
  return one;
}

/** That of its fullest name. */
function mainKeyOf({ keys, name }: Entity): EntityKey {
  return keys.find((key) => entityNameOf(key) === fold(name)) ?? keys[0]!;
}

function named(key: EntityKey): string {
  return entityNameOf(key)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
