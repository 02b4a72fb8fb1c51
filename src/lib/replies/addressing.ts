import type { Stance } from '#lib/themes/stance.ts';

interface Subject {
	contributionId?: string | null | undefined;
	findingId?: string | null | undefined;
	themeId?: string | null | undefined;
	stance?: Stance | undefined;
}

/** Where this is answered; `base`: the address of the work list. */
export function subjectAddress(base: string, subject: Subject): string {
	return `${base}?${subjectQuery(subject)}`;
}

export function subjectQuery({ contributionId, findingId, themeId, stance }: Subject): string {
	if (contributionId) return `inbreng=${contributionId}`;
	if (themeId) return `heel-thema=${themeId}`;
	return `rode-draad=${findingId}${stance === 'dissents' ? '&kant=tegen' : ''}`;
}
