/** What the keyring holds, and its life among the processes of a home. */
@NullMarked
package id.pelanggan.adapters.vault.keyring;

import org.jspecify.annotations.NullMarked;
