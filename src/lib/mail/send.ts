import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Configuration } from '#lib/configuration.ts';
import { tooOld } from '#lib/keeping.ts';
import { htmlOf } from './html.ts';
import { oneLine } from '#lib/text/one-line.ts';
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
	return async (mail) => {
		await transport.sendMail({ from, ...messageOf(mail) });
	};
}

/**
 * What goes to the server: the same for each attempt, number and date too, so that who gets it twice after a crash has
 * a program that can see that it is one mail. A title that was imported may have more lines: a header has one.
 */
export const messageOf = ({ id, recipient, subject, text, stopUrl, createdAt }: Mail) => ({
	...{
		to: oneLine(recipient),
		subject: oneLine(subject),
		text: withStop(text, stopUrl),
		html: htmlOf({ subject, text, stopUrl })
	},
	...{ messageId: `<${id}@samenspraak>`, date: createdAt },
	headers: stopUrl
		? { 'List-Unsubscribe': `<${stopUrl}/direct>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
		: undefined
});

const withStop = (text: string, stopUrl: string) =>
	stopUrl ? `${text}\n\nWilt u deze mails niet meer? Stop met één klik:\n${stopUrl}` : text;

const folderOf = ({ dataFolder }: Configuration) => join(dataFolder, 'mail');

function toFolder(configuration: Configuration): Send {
	const folder = folderOf(configuration);
	return async (mail) => {
		await mkdir(folder, { recursive: true });
		const { to, subject, text, html, headers = {} } = messageOf(mail);
		const head = { From: configuration.mailFrom, To: to, Subject: subject, ...headers };
		const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
		await writeFile(join(folder, `${mail.id}.txt`), `${lines.join('\n')}\n\n${text}\n`);
		await writeFile(join(folder, `${mail.id}.html`), html);
	};
}

/** The files go as what could not be sent does: after 90 days. */
export async function removeOldFiles(configuration: Configuration) {
	const folder = folderOf(configuration);
	for (const name of await readdir(folder).catch(() => [])) {
		const { mtime } = await stat(join(folder, name));
		if (mtime < tooOld('unsentMail')) await rm(join(folder, name));
	}
}
