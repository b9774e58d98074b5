"""Parts: pieces of pages that grew too large for one file, and pieces that several pages share.

Each is a function from a scene to widgets. A page is put together from them in `views`.
"""
