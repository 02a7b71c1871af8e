/** What the database remembers of its keyring. */
@NullMarked
package id.pelanggan.adapters.postgres.vault;

import org.jspecify.annotations.NullMarked;
