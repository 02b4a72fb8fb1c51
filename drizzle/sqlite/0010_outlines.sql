CREATE TABLE `neighbourhood_outlines` (
	`neighbourhood_id` text PRIMARY KEY NOT NULL,
	`polygons` text NOT NULL,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhoods`(`id`) ON UPDATE no action ON DELETE cascade
);
