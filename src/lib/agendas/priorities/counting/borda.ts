/**
 * What a place is worth, after Borda: with five places the first gives five points, the second four, the last one. A
 * ballot with fewer places gives its first as much as any other does: who wants one thing only, is heard no less.
 * Everything without a place gets nothing. Places from 1.
 */
export const worthOfPlace = (place: number, places: number) => (place >= 1 && place <= places ? places + 1 - place : 0);
