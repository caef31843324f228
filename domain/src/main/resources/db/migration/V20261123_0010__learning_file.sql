-- Files of items: what the store of files has under that hash.
create table learning_file (
    id bigint primary key,
    version bigint not null,
    item_id bigint not null references learning_item (id) on delete cascade,
    file_use varchar(20) not null,
    -- Of captions; empty for what is for all languages.
    language varchar(20) not null,
    hash varchar(64) not null,
    media_type varchar(100) not null,
    name varchar(200) not null,
    bytes bigint not null,
    stored_by bigint not null references person (id),
    stored_at timestamp not null,
    constraint learning_file_once unique (item_id, file_use, language)
);
