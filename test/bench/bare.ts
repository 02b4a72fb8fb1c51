// The least that a server can do with the same tools: what the platform adds is measured against it.
import { createServer } from 'node:http';
import Sqlite from 'better-sqlite3';

process.once('message', ({ file, page, grouped }: { file: string; page: string; grouped: boolean }) => {
	const db = new Sqlite(file);
	db.pragma('journal_mode = WAL');
	db.pragma('synchronous = FULL');
	db.exec('create table if not exists responses (id integer primary key, answers text not null)');
	const insert = db.prepare('insert into responses (answers) values (?)');
	const waiting: { body: string; done: () => void }[] = [];

	const commitAll = () => {
		const group = waiting.splice(0);
		db.transaction(() => group.forEach(({ body }) => insert.run(body)))();
		group.forEach(({ done }) => done());
	};
	const keep = (body: string, done: () => void) => {
		if (!grouped) {
			insert.run(body);
			return done();
		}
		waiting.push({ body, done });
		if (waiting.length === 1) setImmediate(commitAll);
	};

	const server = createServer((request, response) => {
		if (request.method === 'GET') return response.writeHead(200, { 'content-type': 'text/html' }).end(page);
		let body = '';
		request.on('data', (chunk) => (body += chunk));
		request.on('end', () => keep(body, () => response.writeHead(303, { location: '/dank' }).end()));
	});
	server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port));
});
