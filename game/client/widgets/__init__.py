"""One file per widget: painted by us, top to bottom in one place.

A view builds a list of widgets from its state, a tuple of frozen values. `focus.paint` paints it,
`focus.respond` gives for each gesture the next `Attention` and a deed (`Pressed`, `Changed`,
`Typed`, ...) that the view turns into a command or an `Open`. Nothing here keeps state. To add a
widget: subclass `Widget`, give it `draw` and `wants`, and `hear` if a click is not all it knows;
it must show all its words in three languages at both text sizes (`tests/client/widgets`).
"""
