/** A picture that we drew. `policy`: what it may load, as a Content-Security-Policy. `cache`: for whom and how long it holds. */
export const answerPicture = (svg: string, { policy, cache }: { policy: string; cache: string }) =>
	new Response(svg, {
		headers: { 'Content-Type': 'image/svg+xml', 'Content-Security-Policy': policy, 'Cache-Control': cache }
	});
