/** How well what a person typed fits a word, and which errors it has. */
@NullMarked
package id.pelanggan.adapters.index.fit;

import org.jspecify.annotations.NullMarked;
