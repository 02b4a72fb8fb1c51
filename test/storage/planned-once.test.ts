import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { plannedOnce } from '#lib/storage/planned-once.ts';

test('a value or a limit that is filled in stands in a question of its own', () => {
	expect(plannedOnce('select "a" from "t" where "t"."a" = ? and "b" <= ? order by "a" limit ? offset ?')).toBe(
		'select "a" from "t" where "t"."a" = (select ?) and "b" <= ? order by "a" limit (select ?) offset ?'
	);
	expect(plannedOnce(`select '= ?', "limit ?" from "t" where a = ?`)).toBe(
		`select '= ?', "limit ?" from "t" where a = (select ?)`
	);
});

test('what changes rows stays as it was written', () => {
	for (const sql of [
		'update "t" set "a" = ? where "b" = ?',
		'delete from "t" where "a" = ?',
		'insert into "t" values (?)'
	])
		expect(plannedOnce(sql)).toBe(sql);
});

test('it asks the same of the same indexes, and takes a number for text where the column does', () => {
	const db = new Sqlite(':memory:');
	db.exec(`create table t (a text primary key, b text, c integer); create index b on t (b);
		create table u (a text references t, d text); create index u_a on u (a);
		insert into t values ('1', 'x', 1), ('2', 'x', 2), ('3', null, 3); insert into u values ('1', 'één'), ('2', 'twee')`);
	const questions: [string, unknown[]][] = [
		['select t.a, d from t join u on u.a = t.a where t.a = ? limit ?', [1, 5]],
		['select t.a from t where b = ? and c = ?', ['x', '2']],
		['select t.a from t left join u on u.a = t.a and u.d = ? where t.b = ? order by t.a', ['één', 'x']],
		['select a from t where b = ?', [null]],
		['select a from t where exists (select 1 from u where u.a = t.a and u.d = ?)', ['twee']]
	];
	const plan = (sql: string, values: unknown[]) =>
		(db.prepare(`explain query plan ${sql}`).all(...values) as { detail: string }[])
			.map(({ detail }) => detail)
			.filter((detail) => /^(SEARCH|SCAN) \w/.test(detail) && !detail.includes('CONSTANT'));
	for (const [sql, values] of questions) {
		const once = plannedOnce(sql);
		expect(once).not.toBe(sql);
		expect(db.prepare(once).all(...values), sql).toEqual(db.prepare(sql).all(...values));
		expect(plan(once, values), sql).toEqual(plan(sql, values));
	}
	db.close();
});
