module github.com/wattfarer/wattfarer-go

go 1.19
