/** JSON within limits, read by name, with what nobody asked for left over. */
@NullMarked
package id.pelanggan.toolkit.json;

import org.jspecify.annotations.NullMarked;
