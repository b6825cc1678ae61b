/** Conditions that most rows fulfil, of the table that is named first. */
const wanted = String.raw`\(?"\1"\."(?:_status|latest)" = \?(?: and \(?"\1"\."(?:version_)?(?:_status" = \?|deleted_at" is null))*\)*`;

/** Scans that are as they should be: by the step of the plan and, where that is not enough, by the statement. */
export const meantScans: { step: RegExp; sql?: RegExp; why: string }[] = [
  { step: /^SCAN (\d+ )?CONSTANT ROW/, why: 'Values of the statement itself.' },
  { step: /^SCAN \w+/, sql: /where false$/, why: 'Payload deletes nothing this way; SQLite looks at no row.' },
  {
    step: /^SCAN \w+ USING COVERING INDEX/,
    sql: /^select count\(/,
    why: 'Counts the entries of an index and reads no row: a few milliseconds for a hundred thousand.',
  },
  {
    step: /^SCAN \w+ USING INDEX/,
    sql: / from "(\w+)" "\1" order by [^()]* limit \?$/,
    why: 'The first rows in the order of an index: the limit ends it, however many there are.',
  },
  {
    step: /^SCAN \w+ USING INDEX/,
    sql: new RegExp(` from "(\\w+)" "\\1" where ${wanted} order by [^()]* limit \\?$`),
    why: 'In the order of an index, and most rows are wanted: what is published, the newest of a few versions, what is not in the trash. The limit ends it.',
  },
  {
    step: /^SCAN _\w+_v$/,
    sql: new RegExp(`^select count\\(\\*\\) from "(\\w+)" where ${wanted}$`),
    why: 'The newest of a few versions, which is every second row or more: counted in 3 ms for two thousand documents.',
  },
  {
    step: /^SCAN (uses|overview)\b/,
    sql: /"(uses|overview)"\."kind" in \(/,
    why: 'Derived rows of one kind, which is most of them: counted in some milliseconds for ten thousand, and read after an upgrade alone.',
  },
  {
    step: /^SCAN media USING INDEX sqlite_autoindex_media_1/,
    sql: /"mime_type" <> \?\) order by "media"."id" asc, "media"."created_at" desc limit \?$/,
    why: 'A page of pictures in the order of their ids: the limit ends it, because few uploads are none.',
  },
];
