import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Configuration } from '#lib/configuration.ts';
import type { mails } from './tables.ts';

type Mail = typeof mails.$inferSelect;

export type Send = (mail: Mail) => Promise<void>;

/** By SMTP when there is a MAIL_URL; else each mail becomes a file in `mail/` of the data folder. */
export const sender = (configuration: Configuration): Send =>
	configuration.mailUrl ? bySmtp(configuration.mailUrl, configuration.mailFrom) : toFolder(configuration);

function bySmtp(url: string, from: string): Send {
	const transport = createTransport(url);
	return async ({ id, recipient, subject, text }) => {
		await transport.sendMail({ from, to: recipient, subject, text, messageId: `<${id}@samenspraak>` });
	};
}

function toFolder({ dataFolder, mailFrom }: Configuration): Send {
	return async ({ id, recipient, subject, text }) => {
		const folder = join(dataFolder, 'mail');
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, `${id}.txt`), `From: ${mailFrom}\nTo: ${recipient}\nSubject: ${subject}\n\n${text}\n`);
	};
}
