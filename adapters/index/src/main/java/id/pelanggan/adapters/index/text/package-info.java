/** Names, addresses, numbers and queries, brought into the form in which they are compared. */
@NullMarked
package id.pelanggan.adapters.index.text;

import org.jspecify.annotations.NullMarked;
