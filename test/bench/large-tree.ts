import Sqlite from 'better-sqlite3';
import { dice } from '#lib/example/world.ts';
import { newId } from '#lib/storage/ids.ts';

const common =
	'een bankje samen koken met de buurt meer groen licht op het pad kinderen spelen veilig oversteken koffie jongeren ouderen plein feest lezen muziek tuin hulp'.split(
		' '
	);
const fates = ['come_true', 'taken_up', 'impossible'];

/**
 * A tree with so many wishes straight into a database, each under a theme but the newest, and with people who wish it
 * too. Returns its address.
 */
export function addLargeTree(file: string, count: number, status = 'open'): string {
	const db = new Sqlite(file);
	const { roll, pick } = dice(count + 5);
	const { id: consultationId } = db
		.prepare("select id from consultations where status = 'running' order by id")
		.get() as {
		id: string;
	};
	const themes = db
		.prepare('select id from themes where consultation_id = ? order by position')
		.all(consultationId) as { id: string }[];
	const slug = `boom-${count}-${status}`;
	const [treeId, editionId] = [newId(), newId()];
	const began = Date.now() - 60 * 24 * 3600_000;
	const words = () => Array.from({ length: 9 }, () => pick(common)).join(' ');

	db.transaction(() => {
		db.prepare('insert into wish_trees (id, slug, name, place, rule) values (?, ?, ?, ?, ?)').run(
			...[treeId, slug, `Boom met ${count} wensen`, 'Op het plein', 'Uw wens gaat over het plein.']
		);
		db.prepare(
			'insert into wish_editions (id, tree_id, consultation_id, year, introduction, status) values (?, ?, ?, ?, ?, ?)'
		).run(editionId, treeId, consultationId, 2026, 'Wat wenst u voor het plein?', status);
		const said = db.prepare(
			`insert into contributions (id, consultation_id, channel, prompt, text, status, status_at, handed_in_at)
			 values (?, ?, 'wish', '', ?, ?, ?, ?)`
		);
		const wish = db.prepare(
			'insert into wishes (id, edition_id, contribution_id, fate, fate_reason) values (?, ?, ?, ?, ?)'
		);
		const coding = db.prepare('insert into codings (contribution_id, theme_id, coded_at) values (?, ?, ?)');
		const support = db.prepare('insert into supports (contribution_id, supporter_hash, given_at) values (?, ?, ?)');
		for (let i = 0; i < count; i++) {
			const [id, at] = [newId(), began + i * 60_000];
			said.run(id, consultationId, words(), roll() < 0.03 ? 'hidden' : 'public', at, at);
			const fate = roll() < 0.18 ? pick(fates) : 'hanging';
			wish.run(newId(), editionId, id, fate, fate === 'hanging' ? '' : 'Dit gebeurde ermee.');
			const theme = themes[Math.floor(roll() ** 1.6 * themes.length)];
			if (theme && i < count * 0.9) coding.run(id, theme.id, at + 1000);
			for (let s = 0; s < roll() ** 4 * 25; s++) support.run(id, newId(), at);
		}
	})();
	db.close();
	return `/wensboom/${slug}/2026`;
}
