import type Database from 'better-sqlite3';

/** Prepares each statement once. */
export type Prepare = <Row = unknown>(sql: string) => Database.Statement<unknown[], Row>;

export function preparer(database: Database.Database): Prepare {
  const prepared = new Map<string, Database.Statement>();
  return ((sql: string) => {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = database.prepare(sql);
      prepared.set(sql, statement);
    }
    return statement;
  }) as Prepare;
}

/** "insert into articles (id, …) values (?, …)", in the order of the row's own columns. */
export function insertInto(table: string, row: object): string {
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`).join(', ');
  return `insert into ${table} (${names}) values (${columns.map(() => '?').join(', ')})`;
}
