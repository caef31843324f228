-- One sequence for every table: ids are taken fifty at a time, so a node asks rarely. The step must equal the
-- allocationSize in VersionedEntity.
create sequence entity_id start with 1000 increment by 50;
