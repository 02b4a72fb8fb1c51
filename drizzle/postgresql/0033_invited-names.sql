CREATE TABLE "platform_invitations" (
	"neighbourhood_id" text NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "platform_invitations_neighbourhood_id_person_id_pk" PRIMARY KEY("neighbourhood_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "platform_invitations" ADD CONSTRAINT "platform_invitations_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_invitations" ADD CONSTRAINT "platform_invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;