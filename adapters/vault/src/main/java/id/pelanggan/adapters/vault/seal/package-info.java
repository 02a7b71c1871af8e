/** The form of a sealed text and of a blind index. */
@NullMarked
package id.pelanggan.adapters.vault.seal;

import org.jspecify.annotations.NullMarked;
