import { getContext, hasContext, setContext } from 'svelte';
import type { Marker } from '#lib/text/marks.ts';

const MARKER = Symbol('marker');

/** From here on down the page the words that this marker knows are explained. One for each page that is shown. */
export const markWith = (marker: Marker | undefined) => void setContext(MARKER, marker);

export const markerHere = () => (hasContext(MARKER) ? getContext<Marker | undefined>(MARKER) : undefined);
