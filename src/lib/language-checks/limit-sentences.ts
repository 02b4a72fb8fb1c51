import { figure } from './figures.ts';
import { standardLimits, type Limits } from './limits.ts';

/** Each limit of this municipality in a sentence, and what is standard where it chose something else. */
export function limitSentences(limits: Limits): { name: keyof Limits; said: string; standard: string | undefined }[] {
	return names.map((name) => ({
		name,
		said: sayings[name](limits[name]),
		standard: limits[name] === standardLimits[name] ? undefined : figure(standardLimits[name])
	}));
}

const sayings: Record<keyof Limits, (limit: number) => string> = {
	highestScore: (limit) => `De score is lager dan ${figure(limit)} van 100. Hoger is moeilijker.`,
	longestSentence: (limit) => `Een zin telt als lang als hij meer dan ${figure(limit)} woorden heeft.`,
	longSentences: (limit) =>
		limit === 0 ? 'Geen enkele zin is lang.' : `Van elke 100 zinnen ${is(limit)} er hoogstens ${figure(limit)} lang.`,
	passives: (limit) =>
		limit === 0
			? 'Geen enkele zin staat in de lijdende vorm.'
			: `Van elke 100 zinnen ${limit === 1 ? 'staat' : 'staan'} er hoogstens ${figure(limit)} in de lijdende vorm, zoals “het plan wordt gemaakt”.`,
	hardWords: (limit) =>
		limit === 0
			? 'Er staan geen moeilijke woorden in.'
			: `Op elke 100 woorden ${is(limit)} er hoogstens ${figure(limit)} moeilijk.`,
	abbreviations: (limit) =>
		limit === 0
			? 'Er staan geen afkortingen in zonder uitleg.'
			: `Er ${limit === 1 ? 'staat' : 'staan'} hoogstens ${limit === 1 ? '1 afkorting' : `${figure(limit)} afkortingen`} in zonder uitleg.`
};

const is = (limit: number) => (limit === 1 ? 'is' : 'zijn');

const names: (keyof Limits)[] = [
	...(['highestScore', 'longestSentence', 'longSentences'] as const),
	...(['passives', 'hardWords', 'abbreviations'] as const)
];
