import { createHash } from 'node:crypto';
import { sealOf } from '#lib/forms/seal.ts';
import type { Advice, AdvicePoint } from './advice.ts';

type Texts = Pick<Advice, 'introduction' | 'minority' | 'minorityBy'>;
type PointTexts = Pick<AdvicePoint, 'text' | 'questionId' | 'minority' | 'minorityBy'>;

export interface SealedPoint extends PointTexts {
	id: string;
	places: { versionId: string; paragraphId: string }[];
}

export const introductionWords = ({ introduction, minority, minorityBy }: Texts) => [
	introduction,
	minority,
	minorityBy
];
export const pointWords = ({ text, questionId, minority, minorityBy }: PointTexts) => [
	text,
	questionId ?? '',
	minority,
	minorityBy
];

export const sealOfIntroduction = (advice: Texts) => sealOf(...introductionWords(advice));
export const sealOfPoint = (point: PointTexts) => sealOf(...pointWords(point));

/** Of all that is signed: who agrees, agrees with this. */
export const sealOfAdvice = (advice: Texts, points: SealedPoint[]) => sealOf(wordsOf(advice, points));

export interface Signature {
	signerName: string;
	signerRole: string;
	submittedAt: Date;
	agreed: number;
	members: number;
}

type Signed = Pick<Advice, 'slug' | 'title' | 'question'> & Texts;

/** SHA-256 in hexadecimal digits. Anybody with the rows can make it again. */
export const hashOfAdvice = (advice: Signed, questions: string[], points: SealedPoint[], signature: Signature) =>
	createHash('sha256')
		.update(
			JSON.stringify([
				[advice.slug, advice.title, advice.question, questions],
				wordsOf(advice, points),
				[signature.signerName, signature.signerRole, signature.submittedAt.toISOString()],
				[signature.agreed, signature.members]
			])
		)
		.digest('hex');

const wordsOf = (advice: Texts, points: SealedPoint[]) => [
	introductionWords(advice),
	points.map((point) => [
		...pointWords(point),
		point.places.map(({ versionId, paragraphId }) => `${versionId}.${paragraphId}`).toSorted()
	])
];
