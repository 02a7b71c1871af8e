/** Small acts on files, with failures in the product's own words. */
@NullMarked
package id.pelanggan.adapters.postgresserver.file;

import org.jspecify.annotations.NullMarked;
