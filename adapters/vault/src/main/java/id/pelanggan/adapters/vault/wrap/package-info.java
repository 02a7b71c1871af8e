/** How the keyring is locked: by a passphrase or by a key file. */
@NullMarked
package id.pelanggan.adapters.vault.wrap;

import org.jspecify.annotations.NullMarked;
