-- An ask may take the place of one that stands after it in a file.
alter table ask alter constraint ask_replaces_fk deferrable initially immediate;
