import type { channels } from '../tables.ts';

export const channelLabels: Record<(typeof channels)[number], string> = {
	online: 'Op de website',
	kiosk: 'Aan een zuil of tablet',
	paper: 'Op papier',
	desk: 'Aan de balie',
	phone: 'Per telefoon'
};

/** `2 minuten en 5 seconden`, about. */
export function asDuration(seconds: number): string {
	const whole = Math.round(seconds);
	if (whole < 60) return whole === 1 ? '1 seconde' : `${whole} seconden`;
	const minutes = Math.floor(whole / 60);
	const rest = whole % 60;
	const start = minutes === 1 ? '1 minuut' : `${minutes} minuten`;
	return rest && minutes < 10 ? `${start} en ${rest === 1 ? '1 seconde' : `${rest} seconden`}` : start;
}
