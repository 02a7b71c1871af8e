/** Calls to a source: which addresses, how often, how long, and what their failures mean. */
@NullMarked
package id.pelanggan.toolkit.http;

import org.jspecify.annotations.NullMarked;
