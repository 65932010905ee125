-- DropIndex
DROP INDEX "agenda_link_token_hash_key";

-- CreateIndex
CREATE INDEX "agenda_link_token_hash_idx" ON "agenda_link"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_link_bestuur_id_token_hash_key" ON "agenda_link"("bestuur_id", "token_hash");
