/** How a source is told who calls, and how credentials are renewed. */
@NullMarked
package id.pelanggan.toolkit.authentication;

import org.jspecify.annotations.NullMarked;
