import { channelOfSlug, channelSlugs, type Channel } from '#lib/contributions/channel.ts';

/** What one wants to read of what a wijk said; all of it stands in the address. */
export interface SaidView {
	channel: Channel | undefined;
	/** From 1. */
	page: number;
}

export const readSaidView = (params: URLSearchParams): SaidView => ({
	channel: channelOfSlug(params.get('kanaal') ?? ''),
	page: Number(params.get('pagina')) || 1
});

/** The address of such a view, below that of the wijk. */
export function saidQuery({ channel, page }: SaidView) {
	const query = new URLSearchParams(channel && { kanaal: channelSlugs[channel] });
	if (page > 1) query.set('pagina', String(page));
	return `?${query}`;
}
