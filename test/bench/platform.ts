import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import { type Served, servePlatform } from '#test/support/served-platform.ts';

// On the disk, and not in memory: what is measured is what is durable.
const folder = mkdtempSync(join(tmpdir(), 'samenspraak-bench-'));
let template: Promise<string> | undefined;

export const cleanUp = () => rmSync(folder, { recursive: true, force: true });

/**
 * The platform with a fresh copy of the example, until the work is done. Its visitors have the addresses they name.
 * `prepare`: puts more in the folder of its data, before it starts. `file`: its database.
 */
export async function withPlatform<T>(
	work: (platform: Served, file: string) => Promise<T>,
	prepare: (data: string) => unknown = () => undefined,
	env: NodeJS.ProcessEnv = {}
): Promise<T> {
	const data = mkdtempSync(join(folder, 'data-'));
	cpSync(await (template ??= makeTemplate()), data, { recursive: true });
	await prepare(data);
	const platform = await servePlatform(data, { ADDRESS_HEADER: 'x-forwarded-for', ...env });
	try {
		return await work(platform, databaseIn(data));
	} finally {
		await platform.stop();
	}
}

/** The platform loads the example itself, the first time. */
async function makeTemplate() {
	const data = join(folder, 'template');
	await (await servePlatform(data)).stop();
	return data;
}

/** The database in a folder of data. */
export const databaseIn = (data: string) => join(data, 'samenspraak.sqlite');

export const portOf = ({ port }: Served) => port;

/** The first vragenlijst that one can fill in. */
export async function openQuestionnaire(origin: string): Promise<string> {
	const { html } = await new HttpVisitor(origin).visit('/vragenlijsten');
	const slugs = [...html.matchAll(/href="\/vragenlijsten\/([\w-]+)"/g)].map(([, slug]) => slug!);
	for (const slug of slugs) {
		const { html } = await new HttpVisitor(origin).visit(`/vragenlijsten/${slug}/1`);
		if (/<form[^>]+method="POST"/i.test(html)) return slug;
	}
	throw new Error('no vragenlijst of the example is open');
}
