CREATE TABLE "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
CREATE TABLE "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
CREATE TABLE "captures" ("hash" text primary key, "media" text not null, "origin" text not null, "bytes" blob not null, "parts" integer not null, "added" text not null);
CREATE TABLE "articles" ("number" integer primary key, "id" text not null unique, "capture" text not null references "captures" ("hash"), "part" integer not null, "intake" integer not null, "text" blob not null, "regions" text not null, "language" text not null, "unread" text, "title" text, "outlet" text, "credit" text, "byline" text, "url" text, "dateline" text, "published" text);
CREATE INDEX "articles_capture" on "articles" ("capture");
CREATE TABLE "mentions" ("article" integer primary key references "articles" ("number") on delete cascade, "version" integer not null, "data" blob not null);
CREATE TABLE "times" ("article" integer primary key references "articles" ("number") on delete cascade, "version" integer not null, "data" blob not null);
CREATE TABLE "quantities" ("article" integer primary key references "articles" ("number") on delete cascade, "version" integer not null, "data" blob not null);
CREATE TABLE "statements" ("article" integer primary key references "articles" ("number") on delete cascade, "version" integer not null, "data" blob not null);
CREATE TABLE "contacts" ("article" integer primary key references "articles" ("number") on delete cascade, "version" integer not null, "data" blob not null);
CREATE TABLE "pledges" ("article" integer primary key references "articles" ("number") on delete cascade, "version" integer not null, "data" blob not null);
CREATE TABLE "problems" ("article" integer not null references "articles" ("number") on delete cascade, "start" integer not null, "end" integer not null, "by" text not null, "reason" text not null);
CREATE INDEX "problems_article" on "problems" ("article");
CREATE TABLE "failures" ("origin" text primary key, "reason" text not null, "advice" text not null);
CREATE TABLE "items" ("number" bigint primary key, "record" bigint not null) without rowid;
CREATE INDEX "items_record" on "items" ("record");
CREATE TABLE "item_keys" ("key" bigint not null, "item" bigint not null, constraint "item_keys_pk" primary key ("key", "item")) without rowid;
CREATE TABLE "annotation_ids" ("prefix" bigint not null, "article" integer not null, constraint "annotation_ids_pk" primary key ("prefix", "article")) without rowid;
CREATE VIEW article_words as select number, title, unpack_text(text) as text from articles;
CREATE VIRTUAL TABLE article_search using fts5(
      title, text, content='article_words', content_rowid='number', tokenize="unicode61 remove_diacritics 2"
    );
CREATE TABLE "versions" ("name" text primary key, "version" integer not null);
CREATE TABLE "codes" ("article" integer primary key references "articles" ("number") on delete cascade, "version" integer not null, "data" blob not null);
insert into kysely_migration_lock (id, is_locked) values ('migration_lock', 0);
insert into kysely_migration (name, timestamp) values ('0001-record', strftime('%Y-%m-%dT%H:%M:%fZ'));
insert into kysely_migration (name, timestamp) values ('0002-search', strftime('%Y-%m-%dT%H:%M:%fZ'));
insert into kysely_migration (name, timestamp) values ('0003-versions', strftime('%Y-%m-%dT%H:%M:%fZ'));
insert into kysely_migration (name, timestamp) values ('0004-codes', strftime('%Y-%m-%dT%H:%M:%fZ'));
