/** Why a file is not read or written, in the product's words. */
@NullMarked
package id.pelanggan.adapters.files.refusal;

import org.jspecify.annotations.NullMarked;
