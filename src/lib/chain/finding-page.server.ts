import { countByChannel } from '#lib/contributions/search.server.ts';
import { counting } from '#lib/contributions/status.ts';
import { refuse } from '#lib/errors.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { countByChannelBehind } from '#lib/themes/by-channel.server.ts';
import { listFindingSources } from '#lib/themes/finding-sources.server.ts';
import { findFinding } from '#lib/themes/findings.server.ts';
import { listThemes } from '#lib/themes/themes.server.ts';
import { readInbox, sidePages } from './inbox.ts';
import { readInboxPage } from './inbox.server.ts';
import { pageIn } from './paging.ts';

/** A finding, what stands behind it, and a list to pick more from: at first what is under its theme. */
export async function readFindingPage(consultationId: string, findingId: string, params: URLSearchParams) {
	const finding = await findFinding(findingId);
	if (finding.consultationId !== consultationId) refuse('not_found');
	const asked = new URLSearchParams(params);
	if (!asked.has('thema') && finding.themeId) asked.set('thema', finding.themeId);
	const { choice, form, page } = readInbox(asked);
	const byChannel = (await countByChannelBehind([findingId], counting)).get(findingId)!;
	return {
		finding,
		byChannel,
		sides: [
			await listFindingSources(findingId, 'supports', pageIn(params, sidePages.supports)),
			await listFindingSources(findingId, 'dissents', pageIn(params, sidePages.dissents))
		],
		filter: form,
		list: await readInboxPage({ consultationId, ...choice, outsideFindingId: findingId }, page),
		themes: await listThemes(consultationId),
		neighbourhoods: await listNeighbourhoods(),
		channels: await countByChannel(consultationId)
	};
}
