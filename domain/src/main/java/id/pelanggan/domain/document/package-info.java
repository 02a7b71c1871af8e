/** What a source says, in the product's own types: the one form in which data comes in. */
@NullMarked
package id.pelanggan.domain.document;

import org.jspecify.annotations.NullMarked;
