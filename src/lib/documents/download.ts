/** A file that is made while it is sent. */
export interface Download {
	name: string;
	mediaType: string;
	pieces: AsyncIterable<Uint8Array>;
}
