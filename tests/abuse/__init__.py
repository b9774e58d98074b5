"""What a school's server must bear: pulled plugs, nonsense by the thousand, listening rivals."""
