import type { ScaleQuestion } from '../definition.ts';
import type { channels } from '../tables.ts';
import { labelOfStep } from '../types/scale.ts';

export const channelLabels: Record<(typeof channels)[number], string> = {
	online: 'Op de website',
	kiosk: 'Aan een zuil of tablet',
	paper: 'Op papier',
	desk: 'Aan de balie',
	phone: 'Per telefoon'
};

/** A step of a scale with its own word, or with that of the end where it stands. */
export function stepLabel(question: ScaleQuestion, step: number) {
	const own = labelOfStep(question, step);
	if (own) return `${step} ${own}`;
	if (step === question.from) return `${step} ${question.fromLabel}`.trim();
	return step === question.to ? `${step} ${question.toLabel}`.trim() : String(step);
}

/** `2 minuten en 5 seconden`, about. */
export function asDuration(seconds: number): string {
	const whole = Math.round(seconds);
	if (whole < 60) return whole === 1 ? '1 seconde' : `${whole} seconden`;
	const minutes = Math.floor(whole / 60);
	const rest = whole % 60;
	const start = minutes === 1 ? '1 minuut' : `${minutes} minuten`;
	return rest && minutes < 10 ? `${start} en ${rest === 1 ? '1 seconde' : `${rest} seconden`}` : start;
}
