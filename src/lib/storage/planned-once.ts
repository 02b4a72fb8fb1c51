/**
 * The same question, with the values where SQLite does not look at them. A small number as limit, or compared with,
 * could mean another plan, so a question of several tables is parsed and planned anew each time that one is filled in:
 * five to ten times what running it costs. It does not look into a `select` inside it. Nothing but the switch QPSG says
 * so in general, and our driver has none: https://sqlite.org/c3ref/c_dbconfig_defensive.html#sqlitedbconfigenableqpsg
 */
export const plannedOnce = (sql: string) =>
	/^\s*\(?select\b/i.test(sql)
		? sql.replace(VALUES, (part: string, before?: string) => (before ? `${before} (select ?)` : part))
		: sql;

// What stands between quotes is passed over.
const VALUES = /'[^']*'|"[^"]*"|((?<![<>!=])=|\blimit) \?/gi;
