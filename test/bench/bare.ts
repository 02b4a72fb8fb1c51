// The least that a server can do with the same tools: what the platform adds is measured against it.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import Sqlite from 'better-sqlite3';
import { newCode } from '#lib/contributions/code.ts';
import { newId } from '#lib/storage/ids.ts';

/** What it keeps of what is posted: the body in one row, or the rows that the platform keeps. */
export type Keeping = 'one row, each' | 'one row, in groups' | 'the same, in groups';

process.once('message', ({ file, page, keeps }: { file: string; page: string; keeps: Keeping }) => {
	const db = new Sqlite(file);
	db.pragma('journal_mode = WAL');
	db.pragma('synchronous = FULL');
	db.exec(`
		create table responses (id text primary key, visitor_hash text unique, answers text not null, receipt_id text);
		create table receipts (id text primary key, code text unique, secret_hash text not null);
		create table contributions (id text primary key, receipt_id text not null, text text not null);
		create table events (id text primary key, action text not null, subject_id text not null);
		create index contributions_receipt_id on contributions (receipt_id);
	`);
	const response = db.prepare('insert into responses values (?, ?, ?, ?)');
	const receipt = db.prepare('insert into receipts values (?, ?, ?)');
	const contribution = db.prepare('insert into contributions values (?, ?, ?)');
	const event = db.prepare('insert into events values (?, ?, ?)');

	const keepOne = (body: string) => response.run(newId(), null, body, null);
	const keepTheSame = (body: string) => {
		const answers = Object.fromEntries(new URLSearchParams(body));
		const [responseId, receiptId] = [newId(), newId()];
		receipt.run(receiptId, newCode(), randomBytes(32).toString('base64url'));
		response.run(responseId, randomBytes(32).toString('base64url'), JSON.stringify(answers), receiptId);
		for (const words of Object.values(answers).filter((text) => text.includes(' ')))
			contribution.run(newId(), receiptId, words);
		event.run(newId(), 'response.submitted', responseId);
	};
	const keep = keeps === 'the same, in groups' ? keepTheSame : keepOne;

	const waiting: { body: string; done: () => void }[] = [];
	const commitAll = () => {
		const group = waiting.splice(0);
		db.transaction(() => group.forEach(({ body }) => keep(body)))();
		group.forEach(({ done }) => done());
	};
	const take = (body: string, done: () => void) => {
		if (keeps === 'one row, each') {
			keep(body);
			return done();
		}
		waiting.push({ body, done });
		if (waiting.length === 1) setImmediate(commitAll);
	};

	const server = createServer((request, answer) => {
		if (request.method === 'GET') return answer.writeHead(200, { 'content-type': 'text/html' }).end(page);
		let body = '';
		request.on('data', (chunk) => (body += chunk));
		request.on('end', () => take(body, () => answer.writeHead(303, { location: '/dank' }).end()));
	});
	server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port));
});
