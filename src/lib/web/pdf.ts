/** A PDF to look at or to save. `keep`: a cache may have it for an hour; else nobody keeps it. */
export const answerPdf = (pdf: Uint8Array, name: string, keep = false) =>
	new Response(new Uint8Array(pdf), {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Length': String(pdf.length),
			'Content-Disposition': `inline; filename="${name}.pdf"`,
			'Cache-Control': keep ? 'public, max-age=3600' : 'private, no-store',
			'X-Content-Type-Options': 'nosniff'
		}
	});
