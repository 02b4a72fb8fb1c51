import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { now } from '#lib/clock.ts';
import type { Configuration } from '#lib/configuration.ts';
import { KEEP_UNSENT } from './outbox.ts';
import type { mails } from './tables.ts';

type Mail = typeof mails.$inferSelect;

export type Send = (mail: Mail) => Promise<void>;

/** By SMTP when there is a MAIL_URL; else each mail becomes a file in `mail/` of the data folder. */
export const sender = (configuration: Configuration): Send =>
	configuration.mailUrl ? bySmtp(configuration.mailUrl, configuration.mailFrom) : toFolder(configuration);

/** In milliseconds. A server that says nothing costs less than the minute for which a mail is held. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

function bySmtp(url: string, from: string): Send {
	const transport = createTransport({ url, ...PATIENCE });
	return async ({ id, recipient, subject, text }) => {
		await transport.sendMail({ from, to: recipient, subject, text, messageId: `<${id}@samenspraak>` });
	};
}

const folderOf = ({ dataFolder }: Configuration) => join(dataFolder, 'mail');

function toFolder(configuration: Configuration): Send {
	const folder = folderOf(configuration);
	return async ({ id, recipient, subject, text }) => {
		await mkdir(folder, { recursive: true });
		const head = `From: ${configuration.mailFrom}\nTo: ${recipient}\nSubject: ${subject}`;
		await writeFile(join(folder, `${id}.txt`), `${head}\n\n${text}\n`);
	};
}

/** The files go as what could not be sent does: after 90 days. */
export async function removeOldFiles(configuration: Configuration) {
	const folder = folderOf(configuration);
	for (const name of await readdir(folder).catch(() => [])) {
		const { mtime } = await stat(join(folder, name));
		if (now().getTime() - mtime.getTime() > KEEP_UNSENT) await rm(join(folder, name));
	}
}
