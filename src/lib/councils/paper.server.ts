import { readConfiguration } from '#lib/configuration.ts';
import { makeDocument } from '#lib/documents/typst.ts';
import { limit } from '#lib/limits/limit.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { asDocument } from './paper.ts';
import { findAdvice } from './register.server.ts';

/** A submitted advice as PDF. `address`: of who asks, so that one machine cannot keep the press busy. */
export async function adviceAsPdf(slug: string, address: string): Promise<Uint8Array> {
	const advice = await findAdvice(slug);
	limit('pdf', address, { most: 60, perSeconds: 3600 });
	const { name: municipality } = await readMunicipality();
	return makeDocument(asDocument(advice, { municipality, origin: readConfiguration().origin }));
}
