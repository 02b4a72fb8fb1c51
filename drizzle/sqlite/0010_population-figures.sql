CREATE TABLE `population_figures` (
	`neighbourhood_id` text NOT NULL,
	`age_group` text NOT NULL,
	`people` integer NOT NULL,
	`year` integer NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`neighbourhood_id`, `year`, `age_group`),
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhoods`(`id`) ON UPDATE no action ON DELETE cascade
);
