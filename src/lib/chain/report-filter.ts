import { channelOfSlug, channelSlugs, type Channel } from '#lib/contributions/channel.ts';
import { verdictLabels, verdicts, type Verdict } from '#lib/replies/verdict.ts';

export interface ReportFilter {
	verdict: Verdict | undefined;
	channel: Channel | undefined;
}

/** `?oordeel=overgenomen&kanaal=wensboom`; what is not known filters nothing. */
export const readFilter = ({ searchParams }: URL): ReportFilter => ({
	verdict: verdicts.find((verdict) => verdictLabels[verdict].slug === searchParams.get('oordeel')),
	channel: channelOfSlug(searchParams.get('kanaal') ?? '')
});

export function filterHref(base: string, { verdict, channel }: ReportFilter, page = 1) {
	const search = new URLSearchParams();
	if (verdict) search.set('oordeel', verdictLabels[verdict].slug);
	if (channel) search.set('kanaal', channelSlugs[channel]);
	if (page > 1) search.set('pagina', String(page));
	return search.size ? `${base}?${search}` : base;
}
