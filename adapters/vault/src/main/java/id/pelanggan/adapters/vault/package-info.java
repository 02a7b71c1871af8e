/** Seals what identifies a person, and keeps the keys for it in a keyring beside the database. */
@NullMarked
package id.pelanggan.adapters.vault;

import org.jspecify.annotations.NullMarked;
