/** Keys and what they seal, without the cryptography. */
@NullMarked
package id.pelanggan.domain.vault;

import org.jspecify.annotations.NullMarked;
